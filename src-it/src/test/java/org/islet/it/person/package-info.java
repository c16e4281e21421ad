/** The people of a journey, and what they can do over REST. */
package org.islet.it.person;
