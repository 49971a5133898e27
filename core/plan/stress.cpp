#include "core/plan/stress.h"

#include "core/plan/practices.h"

namespace steady {

StressPlan stressPlanOf(Facts const& facts, Gates const& gates) {
    auto const practice = practiceFor(gates, facts.history.rest.practice);
    return {std::string(practice.id), practice.name, practice.minutes};
}

}  // namespace steady
