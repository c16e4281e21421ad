/** What of a patient's sensor readings is not to be counted, who said so, and who took it back. Nothing is deleted. */
package org.islet.exclusion;
