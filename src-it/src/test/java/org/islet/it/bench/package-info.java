/** How long the things take that people wait for; run by {@code ./islet bench}, not by the tests. */
package org.islet.it.bench;
