/** The upload protocol against a server of our own making. */
package org.islet.uploader.server;
