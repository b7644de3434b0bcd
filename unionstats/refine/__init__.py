"""Refiners: each takes the mentions of a paragraph and returns the list made better (a range merged, noise dropped).

``refining`` runs them in their order: ``overlaps``, ``ranges``, ``lists``, ``bare_numbers``, ``names``, ``hedges``.
"""

from unionstats.refine.refining import REFINERS, Refiner, Step, outside, refine

__all__ = ["REFINERS", "Refiner", "Step", "outside", "refine"]
