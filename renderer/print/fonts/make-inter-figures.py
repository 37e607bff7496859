"""Makes Inter Figures from Inter: its tabular digits as the digits of a font of their own.

In a PDF, Chromium names the letters of a font by its character map. Digits chosen by the feature `tnum` are not in
that map, and readers that do not know ActualText (Firefox, Preview) find no numbers to search or copy. Here they are.

Usage: python3 make-inter-figures.py ../../../node_modules/inter-ui/web .
Needs fonttools and brotli (Debian: python3-fonttools python3-brotli).
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FIGURES = "0123456789.,+\N{MINUS SIGN}"
WEIGHTS = ("Regular", "Medium", "SemiBold")


def tabular_glyphs(font):
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum" for i in record.Feature.LookupListIndex}
    glyphs = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            glyphs.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return glyphs


def make(source, target, weight):
    font = TTFont(source / f"Inter-{weight}.woff2")
    tabular = tabular_glyphs(font)
    names = font.getBestCmap()
    wanted = {ord(figure): tabular[names[ord(figure)]] for figure in FIGURES}
    for table in font["cmap"].tables:
        table.cmap = dict(wanted) if table.isUnicode() else {}
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], flavor="woff2")
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    for record in font["name"].names:
        text = {1: "Inter Figures", 4: f"Inter Figures {weight}", 6: f"InterFigures-{weight}", 16: "Inter Figures"}
        if record.nameID in text:
            record.string = text[record.nameID]
    font.flavor = "woff2"
    font.save(target / f"InterFigures-{weight}.woff2")


if __name__ == "__main__":
    for each in WEIGHTS:
        make(Path(sys.argv[1]), Path(sys.argv[2]), each)
