/// A consultation was withdrawn.
public struct ConsultationWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.working-group.consultation.withdrawn.v1"

    public let consultation: ConsultationID
    public let region: Region
}
