@StatusCatalogue(spec = "on-processor-path.yaml")
package com.example.http;

import dev.statute.StatusCatalogue;
