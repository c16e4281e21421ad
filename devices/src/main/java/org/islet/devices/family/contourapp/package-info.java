/** The table the Contour Diabetes app exports (docs/devices/contour-app.md). */
@NullMarked
package org.islet.devices.family.contourapp;

import org.jspecify.annotations.NullMarked;
