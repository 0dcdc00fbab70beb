extension Texts {
    static let englishFollows: [TextKey: String] = [
        .becauseFollowed: "you follow {object}",
        .becauseFollowing: "you follow what these messages are about",
        .followedAction: "action {number}",
        .followedRegion: "the regional group ({region})",
        .newsDetails: "The details are on its page.",
        .newsPointWithdrawn: "Point withdrawn: {proposals}",
        .newsActionRevised: "Follow-up action No. {number}: terms changed",
        .newsNeedCorrected: "Need corrected: {need}",
        .newsNeedRelated: "Need answered by other proposals: {need}",
        .newsNeedProposals: "It is now answered by {proposals}.",
        .newsNeedWithdrawn: "Need withdrawn: {need}",
        .feedFollowed: "What you follow",
        .followObject: "Follow {object}",
        .unfollowObject: "Stop following {object}",
        .followedSince: "since {date}",
        .followsTitle: "What you follow",
        .followsIntro:
            "You hear of what changes there in your inbox, and once a day by mail unless you prefer another rhythm.",
        .followsNone: "You follow nothing yet. The pages of proposals, actions, needs, calls and sessions offer it.",
        .followsFeed: "Create a feed of what you follow",
        .followsRegion: "Follow a region",
        .followsAway: "The list cannot be read at the moment.",
    ]
}
