@StatusCatalogue(spec = "specs/acme.yaml")
package com.example.http;

import dev.statute.StatusCatalogue;
