@StatusCatalogue(spec = "acme.yaml", extend = StatusCode.class)
package com.example.http;

import dev.statute.StatusCatalogue;
import dev.statute.http.StatusCode;
