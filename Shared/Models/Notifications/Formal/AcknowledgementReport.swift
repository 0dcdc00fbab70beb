/// Who has answered a notification, and who has not.
public struct AcknowledgementReport: Codable, Sendable, Equatable {
    public let notification: NotificationNumber
    /// By answer; `none` for those who have not answered.
    public let totals: [String: Int]
    /// By region, then by answer; `none` for parties of no region.
    public let byRegion: [String: [String: Int]]
    /// Recipients under `to` by region and party, those who have not answered first.
    public let recipients: [Acknowledgement]
}
