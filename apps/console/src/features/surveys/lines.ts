/** The lines that a questionnaire may be meant for. */
export const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;
