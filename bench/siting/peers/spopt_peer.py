"""spopt (PySAL) on a cost matrix: `spopt_peer.py <folder> <seconds>`. It hands its PuLP model to HiGHS, or to CBC where
highspy is missing. Prints one line of JSON. Reading the matrix is not counted."""

import json
import sys
import time

import numpy
import pulp
import spopt
from spopt.locate import MCLP, PMedian

folder, limit = sys.argv[1], float(sys.argv[2])
shape = json.load(open(f"{folder}/shape.json"))
weights = numpy.fromfile(f"{folder}/weights.bin", dtype=numpy.float64)
costs = numpy.fromfile(f"{folder}/costs.bin", dtype=numpy.float32).reshape(len(weights), shape["places"])
began = time.perf_counter()
if shape["kind"] == "cover":
    model = MCLP.from_cost_matrix(costs.astype(float), weights, 0.5, p_facilities=shape["open"])
else:
    model = PMedian.from_cost_matrix(costs.astype(float), weights, p_facilities=shape["open"])
built = time.perf_counter() - began
solver = pulp.HiGHS(msg=False, timeLimit=limit, threads=1, gapRel=0)
name = "HiGHS"
if not solver.available():
    solver, name = pulp.PULP_CBC_CMD(msg=False, timeLimit=limit, threads=1, gapRel=0), "CBC"
model = model.solve(solver, results=False)
objective = pulp.value(model.problem.objective)
answer = {
    "version": spopt.__version__,
    "solver": name,
    "built": built,
    "seconds": time.perf_counter() - began,
    "objective": objective,
    "proven": model.problem.sol_status == pulp.LpSolutionOptimal,
}
if name == "HiGHS":
    bound = model.problem.solverModel.getInfo().mip_dual_bound
    # PuLP hands a maximisation over with its sign turned.
    answer["bound"] = abs(bound)
print(json.dumps(answer))
