/** The uploader and the portal, each as it is shipped, talking to each other. */
package org.islet.it.uploader;
