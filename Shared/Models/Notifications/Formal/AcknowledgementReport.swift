/// Who has answered a notification, and who has not.
public struct AcknowledgementReport: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    /// By answer; `none` for those who have not answered.
    public let totals: [String: Int]
    /// By region, then by answer; `none` for parties of no region.
    public let byRegion: [String: [String: Int]]
    /// Those under `to`, by region and party; the silent ones first.
    public let recipients: [Acknowledgement]
}
