"""The benchmark: ``python -m tests.bench`` prints how quick the program is, each figure as a ratio to jieba's."""
