@Returns(404)
package com.example.onpackage;

import dev.statute.Returns;
