#include "app/composition.h"

int main(int argc, char** argv) {
    return steady::runSteady(argc, argv);
}
