package com.example.annotation;

import dev.statute.Returns;

@Returns({200, 404})
@interface Finds {}
