"""Splink on the rosters of this bench: the blocking rules and comparisons of ours, said in its own words.

Reads prepared.csv (the sound of names is made beforehand and not timed), writes pairs.csv and clusters.csv,
prints the seconds of each stage as JSON.
"""
import argparse
import json
import logging
import resource
import time

started = time.perf_counter()
import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.getLogger("splink").setLevel(logging.ERROR)
options = argparse.ArgumentParser()
options.add_argument("--input", required=True)
options.add_argument("--out", required=True)
options.add_argument("--threads", type=int, default=2)
options.add_argument("--pairs", type=float, default=1e6, help="random pairs for u")
options.add_argument("--threshold", type=float, default=0.5)
options.add_argument("--cluster", type=float, default=0.95)
given = options.parse_args()
stages = {"import": time.perf_counter() - started}


def stage(name, since):
    stages[name] = time.perf_counter() - since
    return time.perf_counter()


def masked(column, head, tail):
    left, right = f'"{column}_l"', f'"{column}_r"'
    return cll.CustomLevel(
        f"(contains({left}, '*') or contains({right}, '*')) and left({left}, {head}) = left({right}, {head})"
        f" and right({left}, {tail}) = right({right}, {tail})",
        label_for_charts="masked",
    )


def exact(column):
    return cll.CustomLevel(f'"{column}_l" = "{column}_r" and not contains("{column}_l", \'*\')', label_for_charts="exact")


comparisons = [
    cl.CustomComparison(
        output_column_name="name",
        comparison_levels=[
            cll.NullLevel("name"),
            cll.ExactMatchLevel("name", term_frequency_adjustments=True),
            cll.CustomLevel("name_sound_l = name_sound_r", label_for_charts="same sound"),
            cll.JaroWinklerLevel("name", 0.85),
            cll.JaroWinklerLevel("name_sound", 0.9),
            cll.ElseLevel(),
        ],
    ),
    cl.CustomComparison(
        output_column_name="id_number",
        comparison_levels=[
            cll.NullLevel("id_number"),
            exact("id_number"),
            masked("id_number", 6, 4),
            cll.DamerauLevenshteinLevel("id_number", 2),
            cll.ElseLevel(),
        ],
    ),
    cl.CustomComparison(
        output_column_name="phone",
        comparison_levels=[
            cll.NullLevel("phone"),
            exact("phone"),
            masked("phone", 3, 4),
            cll.DamerauLevenshteinLevel("phone", 1),
            cll.ElseLevel(),
        ],
    ),
    cl.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            cll.NullLevel("birth"),
            cll.ExactMatchLevel("birth"),
            cll.DamerauLevenshteinLevel("birth", 1),
            cll.CustomLevel("left(birth_l, 4) = left(birth_r, 4)", label_for_charts="same year"),
            cll.ElseLevel(),
        ],
    ),
    cl.ExactMatch("sex"),
    cl.CustomComparison(
        output_column_name="employer",
        comparison_levels=[
            cll.NullLevel("employer"),
            cll.ExactMatchLevel("employer", term_frequency_adjustments=True),
            cll.JaroWinklerLevel("employer", 0.88),
            cll.JaroWinklerLevel("employer", 0.75),
            cll.ElseLevel(),
        ],
    ),
    cl.CustomComparison(
        output_column_name="residence",
        comparison_levels=[
            cll.NullLevel("residence"),
            cll.ExactMatchLevel("residence"),
            cll.ElseLevel(),
        ],
    ),
]
id_ends = "left(id_number, 6) || right(id_number, 4)"
phone_ends = "left(phone, 3) || right(phone, 4)"
settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="record_id",
    comparisons=comparisons,
    blocking_rules_to_generate_predictions=[
        block_on("id_number"),
        block_on("phone"),
        block_on(id_ends),
        block_on(phone_ends),
        block_on("name", "sex"),
        block_on("name_sound", "left(birth, 4)"),
        block_on("name_sound", "right(phone, 4)"),
        block_on("name_sound", "right(id_number, 4)"),
        block_on("birth", "residence"),
        block_on("birth", "employer"),
        block_on("name", "employer"),
    ],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)
clock = time.perf_counter()
database = duckdb.connect()
database.execute(f"set threads = {given.threads}")
database.execute(f"create table people as select * from read_csv('{given.input}', all_varchar = true)")
clock = stage("load", clock)
api = DuckDBAPI(connection=database)
try:
    frame = api.register("people")
except Exception:
    frame = "people"
linker = Linker(frame, settings) if not isinstance(frame, str) else Linker(frame, settings, api)
clock = stage("set up", clock)
linker.training.estimate_probability_two_random_records_match([block_on("id_number"), block_on("phone", "name")], recall=0.6)
clock = stage("prior", clock)
linker.training.estimate_u_using_random_sampling(max_pairs=given.pairs, seed=1)
clock = stage("u", clock)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("name", "birth"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("phone"))
clock = stage("m", clock)
predictions = linker.inference.predict(threshold_match_probability=given.threshold)
clock = stage("predict", clock)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=given.cluster)
clock = stage("cluster", clock)
database.execute(
    f"copy (select record_id_l as left_id, record_id_r as right_id, match_probability as probability, match_weight as weight"
    f" from {predictions.physical_name}) to '{given.out}/pairs.csv' (header)"
)
database.execute(
    f"copy (select record_id as id, cluster_id as cluster from {clusters.physical_name}) to '{given.out}/clusters.csv' (header)"
)
clock = stage("write", clock)
print(json.dumps({
    "seconds": time.perf_counter() - started,
    "stages": stages,
    "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
