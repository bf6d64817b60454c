package org.tickmark.ui.house;

import java.util.List;

import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;

/**
 * What this house has written by hand: a text file of words to look for, and the words of saying that judge.
 *
 * @param faults what could not be understood, a sentence each; the rest works
 */
public record HouseRules(HouseList list, JudgingCues cues, List<String> faults) { }
