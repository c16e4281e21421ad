/** From a device to the server's receipt. */
package org.islet.uploader.workflow;
