/** A report model as charts for pointing at; no number is computed here. */
@NullMarked
package org.islet.web.chart;

import org.jspecify.annotations.NullMarked;
