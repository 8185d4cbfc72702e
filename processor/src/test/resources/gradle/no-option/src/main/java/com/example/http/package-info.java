@StatusCatalogue(spec = "acme.yaml")
package com.example.http;

import dev.statute.StatusCatalogue;
