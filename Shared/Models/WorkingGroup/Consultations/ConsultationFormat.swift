/// How people met.
public enum ConsultationFormat: String, Word {
    case inPerson = "in-person"
    case online
    case hybrid
}
