/** Everything of a patient as one archive: to keep, and to take elsewhere. */
package org.islet.takeout;
