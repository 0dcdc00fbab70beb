/// A need was corrected.
public struct NeedCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.corrected.v1"

    public let need: NeedID
    public let regions: [Region]
    /// The fields that changed.
    public let fields: [Line]
}
