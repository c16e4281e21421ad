/** The clinics of this portal, by name. */
package org.islet.clinic;
