/** What people do, from the first page to the last. */
package org.islet.it.journey;
