#!/usr/bin/env python3
"""Makes stories about series that do not exist, as JSON Lines, the same ones every time.

Each series gets a dozen stories by different outlets: casting news, a first look, an announcement, a
report on ratings, a song, an ending, a page of an encyclopedia. Outlets differ in how they spell
names, and now and then one is wrong.

usage: make_stories.py [COUNT] > stories.jsonl
"""

import datetime
import json
import random
import sys

FAMILY = "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong".split()
FIRST = "Min Ji Seo Hyun Joon Soo Young Eun Hye Jae Dong Woo Tae Kyung Na Yoo Ga Da Ro Ha".split()
SECOND = "ho jin ah woo yeon hee jun min seo bin ra won suk kyu rin sun ki tae ri young".split()
ADJECTIVES = "Quiet Borrowed Second Paper Salted Midnight Crooked Electric Winter Last Hidden Gentle Broken Golden Distant Spare Loud Restless Velvet Northern".split()
NOUNS = "Harbour Tailor Orchard Ferry Lantern Clinic Verdict Garden Signal Kitchen Island Letter Choir Bridge Season Compass Theatre Mirror Railway Window".split()
TAILS = ["", " of Us", " at Dawn", " by the Sea", " and the Fox", " Again", " in Blue", " for Two", " Rising", " Undone", " Uncovered", " Returns", " Alone", " Together", " Revisited", " Forever", " Untold", " Divided", " Awake", " Unbound", " Calling", " Reborn", " Waiting", " Found", " Overheard"]
NETWORKS = ["tvN", "JTBC", "SBS", "MBC", "KBS 2TV", "ENA", "Channel A", "OCN"]
PLATFORMS = ["Netflix", "Disney+", "TVING", "Viki", "Wavve"]
GENRES = ["romantic comedy", "legal thriller", "medical drama", "historical romance", "mystery", "family drama", "science fiction"]
STUDIOS = ["Studio Lark", "Pine Hill Pictures", "Moonrabbit Media", "Third Floor Films", "Studio Anchor"]
OUTLETS = ["Morning Reel", "The Drama Post", "Screen Courier", "Evening Extra", "Seoul Review", "The Rerun", "Nine O'Clock", "Cue Sheet"]
JOBS = ["lawyer", "surgeon", "chef", "detective", "architect", "teacher", "pilot", "judge", "reporter", "florist"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def person(dice):
    return f"{dice.choice(FAMILY)} {dice.choice(FIRST)}-{dice.choice(SECOND)}"


def spelt(dice, name):
    return dice.choice([name, name, name.replace("-", " "), name.replace("-", " ").title()])


def day(date):
    return f"{MONTHS[date.month - 1]} {date.day}"


class Series:
    def __init__(self, number):
        dice = random.Random(1000 + number)
        tail = TAILS[number // (len(ADJECTIVES) * len(NOUNS)) % len(TAILS)]
        noun = NOUNS[number // len(ADJECTIVES) % len(NOUNS)]
        self.title = f"{ADJECTIVES[number % len(ADJECTIVES)]} {noun}{tail}"
        self.stars = [person(dice) for _ in range(2)]
        self.cast = [person(dice) for _ in range(5)]
        self.parts = [person(dice) for _ in range(7)]
        self.jobs = [dice.choice(JOBS) for _ in range(7)]
        self.writer, self.director, self.singer = person(dice), person(dice), person(dice)
        self.network, self.platform = dice.choice(NETWORKS), dice.choice(PLATFORMS)
        self.genre, self.studio = dice.choice(GENRES), dice.choice(STUDIOS)
        self.episodes = dice.choice([8, 10, 12, 16, 20])
        self.first_weekday = dice.choice([0, 2, 4, 5])
        start = datetime.date(2015 + number % 10, 1 + number % 12, 1)
        while start.weekday() != self.first_weekday:
            start += datetime.timedelta(days=1)
        self.start = start
        self.dates = [start + datetime.timedelta(days=7 * (e // 2) + e % 2) for e in range(self.episodes)]
        level = dice.uniform(1.5, 12)
        self.shares = [round(level * dice.uniform(0.8, 1.25), 3) for _ in range(self.episodes)]
        self.song = f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}"
        self.budget = dice.choice([12, 16, 20, 30, 45])

    def weekdays(self):
        return f"{DAYS[self.first_weekday]} and {DAYS[(self.first_weekday + 1) % 7]}"


def talks(series, dice):
    a, b = (spelt(dice, name) for name in series.stars)
    date = series.start - datetime.timedelta(days=dice.randrange(300, 500))
    text = f"""{a} and {b} may share a screen at last.

On {day(date)}, it was reported that {a} is in talks to star in the upcoming drama {series.title}. According to insiders, {b} has been offered the other leading role and is reviewing the script.

{series.title} is a {series.genre} written by {spelt(dice, series.writer)}. {spelt(dice, series.director)} is considering the offer to direct. {series.network} is said to be interested, though nothing has been signed."""
    return date, f"{a} and {b} in talks for {series.title}", text


def confirmed(series, dice):
    a, b = (spelt(dice, name) for name in series.stars)
    date = series.start - datetime.timedelta(days=dice.randrange(200, 290))
    text = f"""It is settled: {a} and {b} are the leads of {series.title}.

On {day(date)}, {series.network} confirmed that {a} and {b} will star in the new {series.genre} "{series.title}". {a} plays {series.parts[0]}, a {series.jobs[0]}, while {b} plays {series.parts[1]}, a {series.jobs[1]} with a past.

The drama is directed by {spelt(dice, series.director)} and written by {spelt(dice, series.writer)}. {series.studio} is producing it. Filming is expected to begin in {MONTHS[(series.start.month + 5) % 12]}."""
    return date, f"{series.network} confirms the leads of {series.title}", text


def announced(series, dice):
    date = series.start - datetime.timedelta(days=dice.randrange(20, 40))
    others = "; ".join(f"{spelt(dice, actor)} as {part}" for actor, part in zip(series.cast, series.parts[2:]))
    text = f"""{series.title} has a date.

The new {series.weekdays()} drama "{series.title}" is set to premiere on {day(series.start)} on {series.network}. It will also be available on {series.platform}.

The drama has {series.episodes} episodes and a budget of {series.budget} billion KRW. The supporting cast includes {others}.

"{series.title}" is directed by {spelt(dice, series.director)}, and the script is by {spelt(dice, series.writer)}."""
    return date, f"{series.title} to premiere on {day(series.start)}", text


def ratings(series, dice):
    number = dice.randrange(series.episodes)
    date = series.dates[number] + datetime.timedelta(days=1)
    share = series.shares[number]
    if dice.random() < 0.05:
        share = round(share + 1, 1)
    text = f"""{series.title} had people talking again last night.

According to Nielsen Korea, episode {number + 1} of {series.title}, which aired on {day(series.dates[number])}, recorded an average nationwide rating of {share} percent. Viewers will find out on {series.network} whether {series.parts[0]} and {series.parts[1]} can trust each other.

{spelt(dice, series.stars[0])} stars as {series.parts[0]}. The series airs every {series.weekdays()} on {series.network}."""
    return date, f"{series.title} records {share} percent", text


def song(series, dice):
    date = series.start + datetime.timedelta(days=dice.randrange(3, 25))
    text = f"""A ballad for a rainy week.

On {day(date)}, the production team of {series.title} released the OST track "{series.song}", performed by {spelt(dice, series.singer)}. The song plays when {series.parts[0]} leaves the house for the last time.

{series.title} stars {spelt(dice, series.stars[0])} and {spelt(dice, series.stars[1])}. It is directed by {spelt(dice, series.director)} and can be streamed on {series.platform}."""
    return date, f"{series.singer} sings for {series.title}", text


def ended(series, dice):
    last = series.dates[-1]
    date = last + datetime.timedelta(days=1)
    text = f"""{series.title} said goodbye on {day(last)}.

The {series.genre} ended with its {series.episodes}th episode on {series.network}. According to Nielsen Korea, the finale recorded a nationwide rating of {series.shares[-1]} percent.

{spelt(dice, series.stars[0])}, who played {series.parts[0]}, thanked the crew. {spelt(dice, series.stars[1])} said that {series.parts[1]} would stay with her for a long time."""
    return date, f"{series.title} ends", text


def page(series, dice):
    cast = "\n".join(f"- {actor} as {part}\n A {job}." for actor, part, job in zip(series.stars, series.parts, series.jobs))
    more = "\n".join(f"- {actor} as {part}\n A {job}." for actor, part, job in zip(series.cast, series.parts[2:], series.jobs[2:]))
    rows = "\n".join(
        f"| {number + 1} | {day(date)}, {date.year} | {f'{share}%' if dice.random() > 0.1 else ''} |"
        for number, (date, share) in enumerate(zip(series.dates, series.shares))
    )
    text = f"""= {series.title} =

Infobox
- Genre: {series.genre.capitalize()}
- Writer: {series.writer}
- Director: {series.director}
- Starring: {series.stars[0]}, {series.stars[1]}
- Country: South Korea
- Language: Korean
- Num Episodes: {series.episodes}
- Runtime: 60 minutes
- Company: {series.studio}
- Network: {series.network}
- First Aired: {series.start.isoformat()}

{series.title} is a {series.start.year} South Korean television series written by {series.writer}, directed by {series.director}, and starring {series.stars[0]} and {series.stars[1]}. It aired on {series.network} every {series.weekdays()}.

==Cast==
===Main===
{cast}

===Supporting===
{more}

==Viewership==

| Ep. | Original broadcast date | Nationwide (Nielsen Korea) |
{rows}"""
    return series.dates[-1] + datetime.timedelta(days=30), series.title, text


TEMPLATES = [talks, confirmed, announced, ratings, song, ended, ratings, page, ratings, ratings]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for number in range(count):
        series = Series(number // len(TEMPLATES))
        dice = random.Random(number)
        date, title, text = TEMPLATES[number % len(TEMPLATES)](series, dice)
        story = {"id": f"story-{number:06}", "published": date.isoformat(), "publisher": dice.choice(OUTLETS), "title": title, "text": text}
        sys.stdout.write(json.dumps(story, ensure_ascii=False) + "\n")


main()
