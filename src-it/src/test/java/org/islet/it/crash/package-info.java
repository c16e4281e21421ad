/** Kills of portal, database and clients, cut networks and full disks, under load; and whether any promise was broken. */
package org.islet.it.crash;
