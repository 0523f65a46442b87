"""openpyxl, pandas and Splink on the two files of this bench: read, link, lay side by side. Prints JSON on its last line.

Splink is given the comparisons of ours in its own words; sounds of names it has none, and gets none here.
"""
import argparse
import json
import logging
import resource
import time

started = time.perf_counter()
import duckdb
import openpyxl
import pandas
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.getLogger("splink").setLevel(logging.ERROR)
options = argparse.ArgumentParser()
options.add_argument("--folder", required=True)
given = options.parse_args()
stages = {"import": time.perf_counter() - started}
clock = time.perf_counter()


def stage(name):
    global clock
    now = time.perf_counter()
    stages[name] = now - clock
    clock = now


def read(name):
    sheet = openpyxl.load_workbook(f"{given.folder}/{name}.xlsx", read_only=True).worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    next(rows)
    names = ["record_id", "name", "sex", "id_number", "phone", "birth", "employer", "residence"]
    return pandas.DataFrame(rows, columns=names).replace("", None).astype("string")


known, listed = read("known"), read("list")
stage("read both files (openpyxl)")


def masked(column, head, tail):
    left, right = f'"{column}_l"', f'"{column}_r"'
    return cll.CustomLevel(
        f"(contains({left}, '*') or contains({right}, '*')) and left({left}, {head}) = left({right}, {head})"
        f" and right({left}, {tail}) = right({right}, {tail})",
        label_for_charts="masked",
    )


def exact(column):
    return cll.CustomLevel(f'"{column}_l" = "{column}_r" and not contains("{column}_l", \'*\')', label_for_charts="exact")


def compared(column, *levels):
    return cl.CustomComparison(
        output_column_name=column, comparison_levels=[cll.NullLevel(column), *levels, cll.ElseLevel()]
    )


settings = SettingsCreator(
    link_type="link_only",
    unique_id_column_name="record_id",
    comparisons=[
        compared("name", cll.ExactMatchLevel("name", term_frequency_adjustments=True), cll.JaroWinklerLevel("name", 0.85)),
        compared("id_number", exact("id_number"), masked("id_number", 6, 4), cll.DamerauLevenshteinLevel("id_number", 2)),
        compared("phone", exact("phone"), masked("phone", 3, 4), cll.DamerauLevenshteinLevel("phone", 1)),
        compared("birth", cll.ExactMatchLevel("birth"), cll.DamerauLevenshteinLevel("birth", 1)),
        cl.ExactMatch("sex"),
        compared("employer", cll.ExactMatchLevel("employer", term_frequency_adjustments=True), cll.JaroWinklerLevel("employer", 0.88)),
        compared("residence", cll.ExactMatchLevel("residence")),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("id_number"),
        block_on("phone"),
        block_on("left(id_number, 6) || right(id_number, 4)"),
        block_on("left(phone, 3) || right(phone, 4)"),
        block_on("name", "sex"),
        block_on("birth", "residence"),
        block_on("birth", "employer"),
        block_on("name", "employer"),
    ],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)
database = duckdb.connect()
database.execute("set threads = 2")
api = DuckDBAPI(connection=database)
tables = []
for name, frame in (("known", known), ("listed", listed)):
    database.execute(f"create table {name} as select * from frame")
    tables.append(name)
try:
    frames = [api.register(name) for name in tables]
    linker = Linker(frames, settings)
except AttributeError:
    linker = Linker(tables, settings, api)
linker.training.estimate_probability_two_random_records_match([block_on("id_number"), block_on("phone", "name")], recall=0.6)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("name", "birth"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("phone"))
stage("train (Splink)")
predictions = linker.inference.predict(threshold_match_probability=0.15)
pairs = predictions.as_pandas_dataframe()
stage("predict (Splink)")
best = pairs.sort_values("match_probability", ascending=False)
right_column = [column for column in best.columns if column in ("record_id_l", "record_id_r")]
best = best[best.match_probability >= 0.97].drop_duplicates("record_id_r").drop_duplicates("record_id_l")
right = int((best.record_id_l == best.record_id_r).sum())
only_known = known[~known.record_id.isin(best[right_column[0]])]
only_listed = listed[~listed.record_id.isin(best[right_column[1]])]
stage("differences (pandas)")
print(json.dumps({
    "seconds": round(time.perf_counter() - started, 1),
    "peakMb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    "stages": stages,
    "linked": len(best),
    "precision": round(right / max(1, len(best)), 3),
    "onlyKnown": len(only_known),
    "onlyListed": len(only_listed),
}))
