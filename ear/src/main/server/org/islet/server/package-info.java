/** What the server itself is taught about requests: to say so while the application is not there. */
package org.islet.server;
