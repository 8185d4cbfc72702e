@TargetVendor(OwnNginx.class)
package com.example.numbers;

import com.example.own.OwnNginx;
import dev.statute.TargetVendor;
