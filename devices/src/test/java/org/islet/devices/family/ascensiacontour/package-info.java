/** Contour meters, held against recorded bytes and against bytes we make ourselves. */
package org.islet.devices.family.ascensiacontour;
