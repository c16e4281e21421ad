/** Replies of Libre readers and Neo meters: made here, and two captured by others. */
package org.islet.devices.family.abbottlibre;
