/** A clinic with seven patients, added to a running portal through the same REST doors everyone uses. */
package org.islet.portal.demo;
