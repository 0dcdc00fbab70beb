/// A consultation was corrected.
public struct ConsultationCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.consultation.corrected.v1"

    public let consultation: ConsultationID
    public let region: Region
    public let attendance: Int
    /// The fields that changed.
    public let fields: [Line]
}
