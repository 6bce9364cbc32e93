"""FastAPI as its manual has it: one asynchronous route that gives one row of SQLite as JSON."""

import os
import sqlite3

from fastapi import FastAPI

app = FastAPI()
base = sqlite3.connect(os.environ["ROWS"])
base.row_factory = sqlite3.Row


@app.get("/row/{number}")
async def row(number: int):
    return dict(base.execute("SELECT * FROM row WHERE id = ?", (number,)).fetchone())
