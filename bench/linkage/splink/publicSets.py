"""Splink on public sets with the models of its own examples. Prints pairs of each set as CSV files and the seconds as JSON."""
import argparse
import json
import logging
import time

import duckdb
import splink.comparison_library as cl
import splink.comparison_level_library as cll
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.getLogger("splink").setLevel(logging.ERROR)
options = argparse.ArgumentParser()
options.add_argument("--set", required=True, choices=["febrl3", "febrl4", "fake1000"])
options.add_argument("--left", required=True)
options.add_argument("--right")
options.add_argument("--out", required=True)
given = options.parse_args()
started = time.perf_counter()
database = duckdb.connect()


def read(path, name):
    database.execute(f"create table {name} as select * from read_csv('{path}', all_varchar = true)")
    columns = [row[0] for row in database.execute(f"describe {name}").fetchall()]
    clean = ", ".join(f'nullif(trim("{one}"), \'\') as "{one.strip()}"' for one in columns)
    database.execute(f"create or replace table {name} as select {clean} from {name}")
    return name


tables = [read(given.left, "people_a")] + ([read(given.right, "people_b")] if given.right else [])
api = DuckDBAPI(connection=database)
frames = [api.register(name) for name in tables]
febrl = [
    cl.NameComparison("given_name"),
    cl.NameComparison("surname"),
    cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True),
    cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
    cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
    cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
]
fake = [
    cl.NameComparison("first_name"),
    cl.NameComparison("surname"),
    cl.DateOfBirthComparison("dob", input_is_string=True),
    cl.ExactMatch("city").configure(term_frequency_adjustments=True),
    cl.EmailComparison("email"),
]
if given.set == "fake1000":
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=fake,
        blocking_rules_to_generate_predictions=[block_on("first_name"), block_on("surname"), block_on("dob"), block_on("email")],
    )
    certain, recall = [block_on("first_name", "dob"), "l.email = r.email"], 0.7
    training = [block_on("first_name", "surname"), block_on("dob")]
else:
    settings = SettingsCreator(
        link_type="dedupe_only" if given.set == "febrl3" else "link_only",
        unique_id_column_name="rec_id",
        comparisons=febrl,
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"),
            block_on("given_name"),
            block_on("surname"),
            block_on("date_of_birth"),
            block_on("postcode"),
        ],
    )
    certain, recall = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")], 0.9
    training = [block_on("date_of_birth"), block_on("given_name", "surname")]
linker = Linker(frames if len(frames) > 1 else frames[0], settings)
linker.training.estimate_probability_two_random_records_match(certain, recall=recall)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in training:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
predictions = linker.inference.predict(threshold_match_probability=0.01)
key = "unique_id" if given.set == "fake1000" else "rec_id"
database.execute(
    f"copy (select {key}_l as left_id, {key}_r as right_id, match_probability as probability from {predictions.physical_name})"
    f" to '{given.out}' (header)"
)
print(json.dumps({"seconds": time.perf_counter() - started}))
