/// A consultation was recorded.
public struct ConsultationRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.consultation.recorded.v1"

    public let consultation: ConsultationID
    public let region: Region
    public let attendance: Int
}
