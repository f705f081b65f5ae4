"""Duizhao 对照, a desktop reader for learning English and Chinese from bilingual texts."""

__version__ = "0.1.0"
