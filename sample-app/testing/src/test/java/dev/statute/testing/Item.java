package dev.statute.testing;

record Item(int number) {}
