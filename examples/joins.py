"""Shows that joins hold: pseudonymizes every table of a database and counts the rows of each join before and after, in SQLite.

    python3 examples/joins.py DATABASE.db|SCRIPT.sql POLICY.yaml [PROGRAM ...]

The database can be any with foreign keys; the one in docs/policy.md is Northwind as in github.com/jpwhite3/northwind-SQLite3 (MIT),
src/create.sql. A key has to be there (secureml keys generate-key). PROGRAM is how secureml is started, by default "secureml".
Joins are those that the database declares, and those of columns with equal headers that a policy maps the same way.
Exit code 1 when a join changed.
"""

import csv
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def opened(path):
    if path.suffix != ".sql":
        return sqlite3.connect(path)
    database = sqlite3.connect(":memory:")
    database.executescript(path.read_text(encoding="utf-8"))
    return database


def tables_of(database):
    rows = database.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    return [name for (name,) in rows]


def foreign_keys(database):
    """Pairs of (table, column) that the database says belong together."""
    for table in tables_of(database):
        for row in database.execute(f"pragma foreign_key_list({quoted(table)})"):
            yield (table, row[3]), (row[2], row[4] or row[3])


def shared_columns(database):
    """Pairs of tables with a column of one name, foreign key or not."""
    places = {}
    for table in tables_of(database):
        for row in database.execute(f"pragma table_info({quoted(table)})"):
            places.setdefault(row[1], []).append(table)
    for column, tables in sorted(places.items()):
        for i, one in enumerate(tables):
            for other in tables[i + 1 :]:
                yield (one, column), (other, column)


def write_tables(database, folder):
    for table in tables_of(database):
        # pictures are no text
        columns = [row[1] for row in database.execute(f"pragma table_info({quoted(table)})") if row[2].upper() not in ("BLOB", "IMAGE")]
        with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(database.execute(f"select {', '.join(map(quoted, columns))} from {quoted(table)}"))


def read_tables(folder):
    database = sqlite3.connect(":memory:")
    for file in sorted(folder.glob("*.csv")):
        with file.open(newline="", encoding="utf-8") as lines:
            rows = csv.reader(lines)
            header = next(rows)
            database.execute(f"create table {quoted(file.stem)} ({', '.join(f'{quoted(name)} text' for name in header)})")
            marks = ", ".join("?" for _ in header)
            values = ([cell or None for cell in row] for row in rows)
            database.executemany(f"insert into {quoted(file.stem)} values ({marks})", values)
    return database


def joined(database, left, right):
    """Rows of the join, rows of the left that find none, and different values that meet; None where a column was dropped."""
    (a, x), (b, y) = left, right
    for table, column in (left, right):
        if column not in [row[1] for row in database.execute(f"pragma table_info({quoted(table)})")]:
            return None
    on = f"from {quoted(a)} l join {quoted(b)} r on l.{quoted(x)} = r.{quoted(y)}"
    (rows, values), = database.execute(f"select count(*), count(distinct l.{quoted(x)}) {on}")
    (lost,), = database.execute(
        f"select count(*) from {quoted(a)} l where {quoted(x)} is not null"
        f" and not exists (select 1 from {quoted(b)} r where l.{quoted(x)} = r.{quoted(y)})"
    )
    return rows, values, lost


def main():
    source, policy, *program = sys.argv[1:]
    original = opened(Path(source))
    with tempfile.TemporaryDirectory() as name:
        before, after = Path(name, "before"), Path(name, "after")
        before.mkdir()
        write_tables(original, before)
        command = [*(program or ["secureml"]), "anonymize", str(before), "--policy", policy, "-o", str(after)]
        run = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            sys.exit(run.stderr)
        one, two = read_tables(before), read_tables(after)
    declared = list(foreign_keys(original))
    known = {frozenset(pair) for pair in declared}
    shared = [pair for pair in shared_columns(original) if frozenset(pair) not in known]
    bad = 0
    print(f"{'join':66} {'rows before':>11} {'rows after':>11} {'values':>7} {'orphans':>8}")
    for title, pairs in (("foreign keys", declared), ("columns of one name", shared)):
        print(f"-- {title}")
        for left, right in pairs:
            x, y = joined(one, left, right), joined(two, left, right)
            if x is None or (title != "foreign keys" and x[0] == 0):
                continue
            label = f"{left[0]}.{left[1]} = {right[0]}.{right[1]}"
            if y is None:
                print(f"{label:66} {x[0]:11,} {'dropped':>11}")
                continue
            bad += x != y
            print(f"{label:66} {x[0]:11,} {y[0]:11,} {x[1]:7,} {x[2]:8,}{'' if x == y else f'  CHANGED: {y}'}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
