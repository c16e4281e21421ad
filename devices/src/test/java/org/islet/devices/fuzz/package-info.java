/** Every decoder fed with bytes no device would send; {@code ./islet bench fuzz} and a short run of the tests. */
package org.islet.devices.fuzz;
