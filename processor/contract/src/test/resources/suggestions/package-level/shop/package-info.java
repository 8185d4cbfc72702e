@Returns({200, 404})
package shop;

import dev.statute.Returns;
