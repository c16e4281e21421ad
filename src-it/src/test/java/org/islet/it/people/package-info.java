/** People in the real server: signing up, forgetting passwords, sharing, and being seen looking. */
package org.islet.it.people;
