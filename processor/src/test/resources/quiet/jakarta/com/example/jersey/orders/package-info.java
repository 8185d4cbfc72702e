@Returns({401, 403})
package com.example.jersey.orders;

import dev.statute.Returns;
