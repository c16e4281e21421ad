/** Many people at once for a long time: how long they wait, what fails, and whether memory grows. */
package org.islet.it.load;
