/**
 * The pages people look at while the race is on. In come snapshots and requests, out go HTML, JSON
 * and one stream of events. Every number on a page comes from one snapshot; nothing is scored here,
 * and nothing but the pace of a demo can be changed from here.
 */
package org.racegantry.publish.web;
