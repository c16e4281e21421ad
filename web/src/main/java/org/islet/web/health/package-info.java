/** What a load balancer asks. */
package org.islet.web.health;
