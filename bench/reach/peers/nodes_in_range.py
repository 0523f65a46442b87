"""Nodes in range with pandana: reads the network and the question, prints one line of JSON."""

import json
import sys
import time
from statistics import median

import pandana
import pandas as pd

with open(sys.argv[1]) as file:
    given = json.load(file)
network = pandana.Network(
    pd.Series(given["x"]),
    pd.Series(given["y"]),
    pd.Series(given["from"]),
    pd.Series(given["to"]),
    pd.DataFrame({"metres": given["metres"]}),
    twoway=True,
)
times = []
for _ in range(6):
    started = time.perf_counter()
    found = network.nodes_in_range(given["sources"], given["within"])
    times.append((time.perf_counter() - started) * 1000)
print(json.dumps({"version": pandana.__version__, "ms": median(times[1:]), "nodes": len(found)}))
