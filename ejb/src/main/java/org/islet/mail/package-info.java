/** Letters that leave the house: kept first, sent after, tried again until they are gone. */
package org.islet.mail;
